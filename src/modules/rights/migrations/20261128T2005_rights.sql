-- Erasure of a person: asked for, waited for, carried out step by step so that a stopped program goes on where it was.
create table rights.erasure (
  id uuid primary key,
  person_id uuid not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  taken_back_at timestamptz,
  stopped_because text check (stopped_because in ('last-administrator')),
  began_at timestamptz,
  erasing_at timestamptz,
  erased_at timestamptz,
  -- Where the last receipt goes, sealed; emptied with the proofs once it is told.
  address text,
  proofs jsonb,
  receipt text,
  content jsonb,
  told_at timestamptz,
  told_how text check (told_how in ('mail', 'no-address', 'refused')),
  check (taken_back_at is null or began_at is null)
);
create unique index one_open_erasure on rights.erasure (person_id) where taken_back_at is null;
create index erasure_due on rights.erasure (due_at) where taken_back_at is null and told_at is null;
alter table rights.erasure enable row level security;
alter table rights.erasure force row level security;
create policy own on rights.erasure using (person_id = (select platform.ctx_own()));
create policy system on rights.erasure using ((select platform.ctx_role()) = 'system');
