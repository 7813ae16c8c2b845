-- The demo's mailbox shows letters to everybody, by these two operations and by nothing else.
create policy mailbox_shows on platform.mail for select using (
  (select platform.ctx_purpose()) in ('notifications.kept-letters', 'notifications.kept-letter'));
