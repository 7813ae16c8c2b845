-- A message by every way it takes: once each, tried again, given up, and seen by its addressee.

alter table notifications.notice add column kind text not null default 'service';
-- When the ways of a message were decided; empty: not yet. What was told before this release has gone its way already.
alter table notifications.notice add column planned_at timestamptz;
update notifications.notice set planned_at = created_at;
create index notice_unplanned on notifications.notice (created_at) where planned_at is null and person_id is not null;

create table notifications.preference (
  person_id uuid primary key,
  settings jsonb not null,
  updated_at timestamptz not null
);

-- Where a person is reached. 'sign-in': the address that the identity provider vouches for; 'none': removed by the person.
create table notifications.contact (
  person_id uuid not null,
  kind text not null check (kind in ('mail', 'mobile')),
  source text not null check (source in ('person', 'sign-in', 'none')),
  address text,
  address_index text,
  verified_at timestamptz not null,
  unreachable_at timestamptz,
  unreachable_why text,
  primary key (person_id, kind),
  check ((source = 'none') = (address is null)),
  check ((address is null) = (address_index is null))
);

-- A code on its way to a new address. The code itself is not kept: it is drawn from the id with the node's key.
create table notifications.verification (
  id uuid primary key,
  person_id uuid not null,
  kind text not null check (kind in ('mail', 'mobile')),
  address text not null,
  address_index text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  attempts int not null default 0,
  used_at timestamptz
);
create index on notifications.verification (person_id, created_at desc);
create index on notifications.verification (address_index, created_at desc);

create table notifications.push_device (
  id uuid primary key,
  person_id uuid not null,
  address text not null,
  address_index text not null unique,
  name text not null,
  created_at timestamptz not null
);
create index on notifications.push_device (person_id);

create table notifications.delivery (
  id uuid primary key,
  person_id uuid not null,
  kind text not null,
  channel text not null check (channel in ('mail', 'push', 'alimtalk', 'sms')),
  -- Which of several receivers of one channel: a device, or the address that was given up; '' is the person's contact.
  target text not null default '',
  notice_id uuid references notifications.notice (id) on delete cascade,
  verification_id uuid references notifications.verification (id) on delete cascade,
  -- A letter that says what piled up until then, and the messages that it holds.
  digest_due timestamptz,
  in_digest uuid references notifications.delivery (id) on delete cascade,
  address text,
  shown_to text,
  created_at timestamptz not null,
  next_try timestamptz not null,
  attempts int not null default 0,
  unsure boolean not null default false,
  sent_at timestamptz,
  gave_up_at timestamptz,
  carrier text,
  why text,
  check (num_nonnulls(notice_id, verification_id, digest_due) = 1)
);
create unique index delivery_once on notifications.delivery (notice_id, channel, target) where notice_id is not null;
create unique index delivery_code_once on notifications.delivery (verification_id) where verification_id is not null;
create unique index delivery_digest_once on notifications.delivery (person_id, digest_due) where digest_due is not null;
create index delivery_due on notifications.delivery (next_try) where sent_at is null and gave_up_at is null and in_digest is null;
create index on notifications.delivery (person_id, created_at desc);
create index on notifications.delivery (in_digest) where in_digest is not null;
create index on notifications.delivery (created_at);
create index on notifications.delivery (sent_at) where channel = 'mail' and sent_at is not null;

-- What arrived on the simulated phones of a demonstration. Numbers are masked before they come here.
create table notifications.phone (
  key uuid primary key,
  channel text not null,
  carrier text not null,
  shown_to text not null,
  text text not null,
  link text,
  handed int not null default 1,
  at timestamptz not null
);
create index on notifications.phone (at desc);

-- Shown to everybody in a demonstration, by this one operation and by nothing else.
alter table notifications.phone enable row level security;
alter table notifications.phone force row level security;
create policy arrives on notifications.phone using ((select platform.ctx_role()) = 'system');
create policy phone_shows on notifications.phone for select using ((select platform.ctx_purpose()) = 'notifications.phone');

alter table notifications.preference enable row level security;
alter table notifications.preference force row level security;
create policy own on notifications.preference using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

alter table notifications.contact enable row level security;
alter table notifications.contact force row level security;
create policy own on notifications.contact using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

alter table notifications.verification enable row level security;
alter table notifications.verification force row level security;
create policy own on notifications.verification using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

alter table notifications.push_device enable row level security;
alter table notifications.push_device force row level security;
create policy own on notifications.push_device using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');

alter table notifications.delivery enable row level security;
alter table notifications.delivery force row level security;
create policy own_reads on notifications.delivery for select using (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');
create policy own_asks on notifications.delivery for insert with check (
  person_id = (select platform.ctx_person()) or (select platform.ctx_role()) = 'system');
create policy system_sends on notifications.delivery for update using ((select platform.ctx_role()) = 'system');

-- How many codes an address got lately, whoever asked: so that nobody's telephone is flooded through many accounts.
create function notifications.codes_to(given_index text, since timestamptz) returns int
language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int from notifications.verification v where v.address_index = given_index and v.created_at > since
$$;

-- A browser belongs to whoever subscribed last on it. Its address is a secret of the browser, so knowing it is the permission.
create function notifications.take_device(given_index text, taker uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  delete from notifications.push_device d where d.address_index = given_index and d.person_id <> taker
$$;

-- The operator sees how sending goes, never to whom or what.
create function notifications.sending(since timestamptz) returns table (
  kind text, channel text, waiting bigint, sent bigint, given_up bigint, tries bigint, slowest_seconds int)
language sql stable security definer set search_path = pg_catalog as $$
  select d.kind, d.channel, count(*) filter (where d.sent_at is null and d.gave_up_at is null), count(d.sent_at), count(d.gave_up_at),
    sum(d.attempts), coalesce(max(extract(epoch from d.sent_at - d.created_at)) filter (where d.in_digest is null), 0)::int
  from notifications.delivery d
  where platform.context() ->> 'role' in ('operator', 'system') and d.created_at > since and d.digest_due is null
  group by 1, 2 order by 1, 2
$$;
create function notifications.troubles(since timestamptz) returns table (
  at timestamptz, kind text, channel text, carrier text, attempts int, given_up boolean, why text)
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(d.gave_up_at, d.next_try), d.kind, d.channel, d.carrier, d.attempts, d.gave_up_at is not null, d.why
  from notifications.delivery d
  where platform.context() ->> 'role' in ('operator', 'system') and d.created_at > since and d.why <> 'nothing-to-say' and d.sent_at is null
  order by d.created_at desc limit 50
$$;
