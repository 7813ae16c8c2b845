-- Audit rows and the access ledger as hash chains: 64 shards, so that transactions need not wait for each other. A row's hash
-- covers its content, its place in the chain and the hash before it. Heads are anchored every minute in a signed root.

alter table platform.audit
  add column place text, add column shard smallint, add column link bigint, add column hash bytea;
-- 안전성 확보조치 기준 제8조 asks for identifier, time, place, whose data and what was done; a download says why.
alter table platform.access_entry
  add column kind text not null default 'read', add column reason text, add column place text,
  add column shard smallint, add column link bigint, add column hash bytea;
alter table platform.access_entry add check (kind in ('read', 'download'));

-- With its length in front, no text can pass for two fields.
create function platform.chain_field(value text) returns text language sql immutable as $$
  select coalesce(octet_length(value) || ':' || value, '-') $$;
create function platform.chain_micros(at timestamptz) returns text language sql stable as $$
  select ((extract(epoch from at) * 1000000)::bigint)::text $$;

create function platform.audit_text(r platform.audit) returns text language sql stable as $$
  select concat_ws('|', 'audit1', r.shard, r.link, r.id, platform.chain_micros(r.at), platform.chain_field(r.actor),
    platform.chain_field(r.role), platform.chain_field(r.command), platform.chain_field(r.subject),
    platform.chain_field(r.channel), platform.chain_field(r.request), platform.chain_field(r.place)) $$;
create function platform.access_text(r platform.access_entry) returns text language sql stable as $$
  select concat_ws('|', 'access1', r.shard, r.link, r.id, platform.chain_micros(r.at), r.person_id,
    platform.chain_field(r.actor), platform.chain_field(r.actor_name), platform.chain_field(r.role),
    platform.chain_field(r.organisation_id::text), platform.chain_field(r.what), platform.chain_field(r.purpose),
    platform.chain_field(r.consent_id::text), platform.chain_field(r.request), platform.chain_field(r.kind),
    platform.chain_field(r.reason), platform.chain_field(r.place)) $$;

-- A shard that nobody else is adding to; held until the transaction ends, which is soon: the wrapper writes the row last.
create function platform.take_shard() returns smallint language plpgsql volatile set search_path = pg_catalog as $$
declare first int := pg_backend_pid() & 63;
begin
  for step in 0..63 loop
    if pg_try_advisory_xact_lock(1869507948, (first + step) & 63) then return (first + step) & 63; end if;
  end loop;
  perform pg_advisory_xact_lock(1869507948, first);
  return first;
end $$;

create unique index audit_chain on platform.audit (shard, link);
create unique index access_chain on platform.access_entry (shard, link);

create function platform.chain_audit() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare last record;
begin
  new.shard := platform.take_shard();
  select link, hash into last from platform.audit where shard = new.shard order by link desc limit 1;
  new.link := coalesce(last.link, 0) + 1;
  new.hash := sha256(coalesce(last.hash, ''::bytea) || convert_to(platform.audit_text(new), 'UTF8'));
  return new;
end $$;
create function platform.chain_access() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare last record;
begin
  new.shard := platform.take_shard();
  select link, hash into last from platform.access_entry where shard = new.shard order by link desc limit 1;
  new.link := coalesce(last.link, 0) + 1;
  new.hash := sha256(coalesce(last.hash, ''::bytea) || convert_to(platform.access_text(new), 'UTF8'));
  return new;
end $$;
-- For the trigger above, which acts as the owner.
create policy chain_reads on platform.access_entry for select to current_user using (true);

-- What was written before chains existed gets its links now.
alter table platform.access_entry no force row level security;
do $$
declare r record; before bytea;
begin
  for r in select id, (n % 64)::smallint as shard, (n / 64 + 1)::bigint as link
           from (select id, row_number() over (order by at, id) - 1 as n from platform.audit) numbered order by n loop
    select hash into before from platform.audit where shard = r.shard and link = r.link - 1;
    update platform.audit set shard = r.shard, link = r.link where id = r.id;
    update platform.audit a set hash = sha256(coalesce(before, ''::bytea) || convert_to(platform.audit_text(a), 'UTF8'))
      where id = r.id;
  end loop;
  for r in select id, (n % 64)::smallint as shard, (n / 64 + 1)::bigint as link
           from (select id, row_number() over (order by at, id) - 1 as n from platform.access_entry) numbered order by n loop
    select hash into before from platform.access_entry where shard = r.shard and link = r.link - 1;
    update platform.access_entry set shard = r.shard, link = r.link where id = r.id;
    update platform.access_entry a
      set hash = sha256(coalesce(before, ''::bytea) || convert_to(platform.access_text(a), 'UTF8')) where id = r.id;
  end loop;
end $$;
alter table platform.access_entry force row level security;
alter table platform.audit alter column shard set not null, alter column link set not null, alter column hash set not null;
alter table platform.access_entry
  alter column shard set not null, alter column link set not null, alter column hash set not null;

create trigger chain before insert on platform.audit for each row execute function platform.chain_audit();
create trigger chain before insert on platform.access_entry for each row execute function platform.chain_access();

-- Signed roots over all heads, each naming the one before it; and the heads that had moved since.
create table platform.audit_anchor (
  n bigint primary key,
  at timestamptz not null,
  jws text not null
);
create table platform.audit_head (
  chain text not null check (chain in ('audit', 'access')),
  shard smallint not null,
  link bigint not null,
  hash bytea not null,
  anchor bigint not null references platform.audit_anchor (n),
  primary key (chain, shard, link)
);
create index on platform.audit_head (anchor);
create table platform.audit_check (
  id uuid primary key,
  at timestamptz not null,
  asked_by text not null,
  entries bigint not null,
  anchors bigint not null,
  milliseconds bigint not null,
  faults jsonb not null
);
create index on platform.audit_check (at);
do $$
declare name text;
begin
  foreach name in array array['audit_anchor', 'audit_head', 'audit_check'] loop
    execute format('alter table platform.%I enable row level security', name);
    execute format('alter table platform.%I force row level security', name);
    execute format('create policy anyone_reads on platform.%I for select using (true)', name);
    execute format($p$create policy system_adds on platform.%I for insert with check ((select platform.ctx_role()) = 'system')$p$, name);
  end loop;
end $$;
