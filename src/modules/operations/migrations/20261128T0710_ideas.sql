-- Ideas from anybody signed in, under a name made for that idea only. Who wrote what stands in `idea_voice` alone, which only the
-- person themselves can read: neither the public nor the operator sees it.
create table operations.idea (
  id uuid primary key,
  alias text not null,
  title text not null,
  text text not null,
  state text not null check (state in ('received', 'reviewing', 'planned', 'declined', 'done')),
  due date,
  votes int not null default 0 check (votes >= 0),
  created_at timestamptz not null,
  edited_at timestamptz,
  withdrawn_at timestamptz,
  merged_into uuid references operations.idea (id),
  hidden_at timestamptz,
  hidden_name text,
  hidden_reason text,
  check ((hidden_at is null) = (hidden_reason is null)),
  check (merged_into <> id)
);
create index on operations.idea (votes desc, created_at desc);
create index on operations.idea (created_at desc);

create table operations.idea_voice (
  idea_id uuid not null references operations.idea (id),
  person_id uuid not null,
  alias text not null,
  author boolean not null,
  created_at timestamptz not null,
  primary key (idea_id, person_id),
  unique (idea_id, alias)
);
create index on operations.idea_voice (person_id, created_at);

create table operations.idea_vote (
  idea_id uuid not null references operations.idea (id),
  person_id uuid not null,
  at timestamptz not null,
  primary key (idea_id, person_id)
);

create table operations.idea_reply (
  id uuid primary key,
  idea_id uuid not null references operations.idea (id),
  alias text not null,
  text text not null,
  at timestamptz not null,
  withdrawn_at timestamptz,
  hidden_at timestamptz,
  hidden_name text,
  hidden_reason text,
  check ((hidden_at is null) = (hidden_reason is null))
);
create index on operations.idea_reply (idea_id, at);

-- What the operator answered: signed by a person, with the state it led to.
create table operations.idea_answer (
  id uuid primary key,
  idea_id uuid not null references operations.idea (id),
  from_state text not null,
  to_state text not null,
  text text not null,
  due date,
  signed_by uuid not null,
  signed_name text not null,
  at timestamptz not null
);
create index on operations.idea_answer (idea_id, at);

create table operations.idea_report (
  id uuid primary key,
  idea_id uuid not null references operations.idea (id),
  reply_id uuid references operations.idea_reply (id),
  person_id uuid not null,
  reason text not null,
  at timestamptz not null,
  handled_at timestamptz
);
create unique index reported_once on operations.idea_report (idea_id, coalesce(reply_id, idea_id), person_id);

alter table operations.idea enable row level security;
alter table operations.idea force row level security;
create policy everybody_reads on operations.idea for select using (true);
create policy writes on operations.idea for insert with check ((select platform.ctx_person()) is not null);
create policy author_changes on operations.idea for update using (exists (
  select 1 from operations.idea_voice v where v.idea_id = idea.id and v.author and v.person_id = (select platform.ctx_person())));
create policy counts on operations.idea for update using ((select platform.ctx_purpose()) = 'operations.vote-idea');
create policy operator on operations.idea using ((select platform.ctx_role()) in ('operator', 'system'));

alter table operations.idea_voice enable row level security;
alter table operations.idea_voice force row level security;
create policy own on operations.idea_voice using (person_id = (select platform.ctx_person()));
create policy system on operations.idea_voice using ((select platform.ctx_role()) = 'system');

-- Votes are secret; to count them the vote itself and a merge read the rows.
alter table operations.idea_vote enable row level security;
alter table operations.idea_vote force row level security;
create policy own on operations.idea_vote using (person_id = (select platform.ctx_person()));
create policy counted on operations.idea_vote for select using ((select platform.ctx_purpose()) = 'operations.vote-idea');
create policy merged on operations.idea_vote using (
  (select platform.ctx_role()) = 'operator' and (select platform.ctx_purpose()) = 'operations.merge-ideas');
create policy system on operations.idea_vote using ((select platform.ctx_role()) = 'system');

alter table operations.idea_reply enable row level security;
alter table operations.idea_reply force row level security;
create policy everybody_reads on operations.idea_reply for select using (true);
create policy writes on operations.idea_reply for insert with check ((select platform.ctx_person()) is not null);
create policy author_changes on operations.idea_reply for update using (exists (
  select 1 from operations.idea_voice v
  where v.idea_id = idea_reply.idea_id and v.alias = idea_reply.alias and v.person_id = (select platform.ctx_person())));
create policy operator on operations.idea_reply using ((select platform.ctx_role()) in ('operator', 'system'));

alter table operations.idea_answer enable row level security;
alter table operations.idea_answer force row level security;
create policy everybody_reads on operations.idea_answer for select using (true);
create policy operator on operations.idea_answer using ((select platform.ctx_role()) in ('operator', 'system'));

alter table operations.idea_report enable row level security;
alter table operations.idea_report force row level security;
create policy own on operations.idea_report using (person_id = (select platform.ctx_person()));
create policy operator on operations.idea_report using ((select platform.ctx_role()) in ('operator', 'system'));
