-- Row policies for submissions, audit rows and letters (the second wall).

-- The actor as it stands in submissions, for persons and visitors; the system has many names and is told by its role.
create function platform.ctx_actor() returns text language sql stable as $$
  select case c ->> 'role' when 'anonymous' then 'anonymous' when 'system' then null else 'person:' || (c ->> 'person') end
  from (select platform.context() as c) signed
$$;

-- An answer kept for a retry is its sender's own. The role is asked only where the actor is another.
alter table platform.submission enable row level security;
alter table platform.submission force row level security;
create policy own on platform.submission using (
  actor = (select platform.ctx_actor()) or (select platform.ctx_role()) = 'system');

-- Everybody adds to the audit, the system reads it. The chain's trigger reads it as the owner.
alter table platform.audit enable row level security;
alter table platform.audit force row level security;
create policy anyone_adds on platform.audit for insert with check (true);
create policy system_reads on platform.audit for select using ((select platform.ctx_role()) = 'system');
create policy chain_reads on platform.audit for select to current_user using (true);

-- Letters of a node without a mail server: put in by the system, shown by the demo's mailbox and by nothing else.
alter table platform.mail enable row level security;
alter table platform.mail force row level security;
create policy system_keeps on platform.mail using ((select platform.ctx_role()) = 'system');
create policy mailbox_shows on platform.mail for select using (
  (select platform.ctx_purpose()) in ('notifications.kept-letters', 'notifications.kept-letter'));
