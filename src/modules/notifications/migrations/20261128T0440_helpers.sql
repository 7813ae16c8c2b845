-- A helper reads the messages of whoever let them.
create policy helper_reads on notifications.notice for select using (person_id = (select platform.ctx_helped('messages')));
