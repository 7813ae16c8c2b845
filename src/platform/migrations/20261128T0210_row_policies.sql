-- Row policies for submissions and letters (the second wall).

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

-- Letters of a node without a mail server: put in by the system. The module that shows the demo's mailbox lets itself read them.
alter table platform.mail enable row level security;
alter table platform.mail force row level security;
create policy system_keeps on platform.mail using ((select platform.ctx_role()) = 'system');
