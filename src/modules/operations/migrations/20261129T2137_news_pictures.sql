-- Pictures of notices. Whoever may read a notice may see its pictures; each has words for those who do not see it.
create table operations.news_picture (
  id uuid primary key,
  news_id uuid not null references operations.news (id),
  upload_id uuid not null unique,
  content_id text not null check (content_id ~ '^[0-9a-f]{64}$'),
  type text not null check (type in ('image/png', 'image/jpeg')),
  width int not null check (width between 1 and 2400),
  height int not null check (height between 1 and 2400),
  alt_ko text not null check (alt_ko <> ''),
  alt_en text not null check (alt_en <> ''),
  added_by uuid not null,
  added_name text not null,
  added_at timestamptz not null
);
create index on operations.news_picture (news_id, added_at, id);

alter table operations.news_picture enable row level security;
alter table operations.news_picture force row level security;
create policy public_reads on operations.news_picture for select using (
  exists (select from operations.news n where n.id = news_id and n.published_at is not null));
create policy operator on operations.news_picture using ((select platform.ctx_role()) in ('operator', 'system'));
