-- What was sent to a person goes with them.
create policy system_erases on notifications.delivery for delete using ((select platform.ctx_role()) = 'system');
