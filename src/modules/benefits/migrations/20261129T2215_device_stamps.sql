-- The open halves of keys that devices made, and what they signed of when something was sent without network. Nobody changes or removes one.
create table benefits.stamp_key (
  id uuid primary key,
  person_id uuid not null,
  session_id uuid not null,
  x text not null check (length(x) = 43),
  y text not null check (length(y) = 43),
  registered_at timestamptz not null
);
create index on benefits.stamp_key (person_id, registered_at);

create table benefits.device_stamp (
  id uuid primary key,
  person_id uuid not null,
  key_id uuid not null references benefits.stamp_key (id),
  about text not null check (about in ('claim', 'round')),
  about_id uuid not null,
  device_at timestamptz not null,
  arrived_at timestamptz not null,
  doubt text check (doubt in ('future', 'before-key')),
  content_hash text not null,
  signature text not null,
  unique (key_id, content_hash)
);
create index on benefits.device_stamp (about_id);
create index on benefits.device_stamp (person_id);

do $$
declare t text;
begin
  foreach t in array array['stamp_key', 'device_stamp'] loop
    execute format('alter table benefits.%I enable row level security', t);
    execute format('alter table benefits.%I force row level security', t);
    execute format('create policy system on benefits.%I using ((select platform.ctx_role()) = ''system'')', t);
    execute format('create policy own_read on benefits.%I for select using (person_id = (select platform.ctx_own()))', t);
  end loop;
end $$;
create policy own_adds on benefits.stamp_key for insert with check (person_id = (select platform.ctx_own()));
-- A stamp is written by the program alone, once it has checked the signature.
create policy office_read on benefits.device_stamp for select using ((select platform.ctx_role()) = 'operator');
