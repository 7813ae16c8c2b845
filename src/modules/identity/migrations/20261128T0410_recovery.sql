-- A lost passkey: codes made beforehand (hashes only, used once), or time and notices, or another administrator. No operator has a hand in it.
create table identity.recovery_code (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  hash bytea not null unique,
  created_at timestamptz not null,
  used_at timestamptz
);
create index on identity.recovery_code (person_id);
alter table identity.recovery_code enable row level security;
alter table identity.recovery_code force row level security;
create policy own on identity.recovery_code using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

-- Tries of a code, kept although the try itself failed.
create table identity.code_try (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  at timestamptz not null
);
create index on identity.code_try (person_id, at);
alter table identity.code_try enable row level security;
alter table identity.code_try force row level security;
create policy own on identity.code_try using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

create table identity.recovery (
  id uuid primary key,
  person_id uuid not null references identity.person (id),
  begun_at timestamptz not null,
  ripe_at timestamptz not null,
  cancelled_at timestamptz,
  done_at timestamptz
);
create unique index one_open_recovery on identity.recovery (person_id) where cancelled_at is null and done_at is null;
create index on identity.recovery (person_id, begun_at);
alter table identity.recovery enable row level security;
alter table identity.recovery force row level security;
create policy own on identity.recovery using (person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');
create policy colleague_reads on identity.recovery for select using (exists (
  select 1 from identity.member m where m.person_id = recovery.person_id and m.ended_at is null
    and m.organisation_id = any ((select platform.ctx_organisations())::uuid[])));

-- Four eyes: an administrator of the organisation, in its name, never for themselves.
create table identity.recovery_approval (
  recovery_id uuid not null references identity.recovery (id),
  organisation_id uuid not null references identity.organisation (id),
  approver_id uuid not null references identity.person (id),
  at timestamptz not null,
  primary key (recovery_id, organisation_id)
);
alter table identity.recovery_approval enable row level security;
alter table identity.recovery_approval force row level security;
create policy concerned_read on identity.recovery_approval for select using (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) or (select platform.ctx_role()) = 'system'
  or exists (select 1 from identity.recovery r where r.id = recovery_id and r.person_id = (select platform.ctx_person())));
create policy administrator_approves on identity.recovery_approval for insert with check (
  organisation_id = any ((select platform.ctx_organisations())::uuid[]) and approver_id = (select platform.ctx_person())
  and exists (select 1 from identity.member m where m.organisation_id = recovery_approval.organisation_id
    and m.person_id = approver_id and m.administrator and m.ended_at is null)
  and exists (select 1 from identity.recovery r join identity.member m on m.person_id = r.person_id
    where r.id = recovery_id and r.person_id <> approver_id and m.organisation_id = recovery_approval.organisation_id and m.ended_at is null));

-- Whose approval a person needs: their organisations, and how many other administrators each has. For the person themselves only.
create function identity.approvers_of(who uuid) returns table (organisation uuid, name text, others int)
language sql stable security definer set search_path = pg_catalog as $$
  select o.id, o.name, (select count(*)::int from identity.member a where a.organisation_id = o.id and a.administrator
      and a.ended_at is null and a.person_id <> who)
  from identity.member m join identity.organisation o on o.id = m.organisation_id
  where m.person_id = who and m.ended_at is null
    and (platform.context() ->> 'role' = 'system' or platform.context() ->> 'person' = who::text)
$$;

-- A code or a finished recovery lets this session change the ways to sign in for some minutes; it proves nothing else.
alter table identity.session add column recovered_at timestamptz;
