-- Notices and news. What is published is public; a time of publication may lie ahead, pages then show it from that time on.
create table operations.news (
  id uuid primary key,
  version int not null check (version >= 1),
  title_ko text not null,
  title_en text not null,
  text_ko text not null,
  text_en text not null,
  pinned boolean not null,
  published_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (published_at is null or (title_en <> '' and text_ko <> '' and text_en <> '')),
  check (expires_at > published_at)
);
create index on operations.news (published_at desc, id desc);

-- Every saved state, and who saved it: nothing said in public can be changed unseen.
create table operations.news_revision (
  id uuid primary key,
  news_id uuid not null references operations.news (id),
  version int not null,
  content jsonb not null,
  saved_by uuid not null,
  saved_name text not null,
  saved_at timestamptz not null,
  unique (news_id, version)
);

alter table operations.news enable row level security;
alter table operations.news force row level security;
create policy public_reads on operations.news for select using (published_at is not null);
create policy operator on operations.news using ((select platform.ctx_role()) in ('operator', 'system'));

alter table operations.news_revision enable row level security;
alter table operations.news_revision force row level security;
create policy operator on operations.news_revision using ((select platform.ctx_role()) in ('operator', 'system'));
