-- What the search looks through: derived from published vacancies, rebuildable at any time.
-- feat: bigrams and words of the text; '^' marks the title, '=' a whole word of the title. text[], so that no extension's
-- operators (intarray's @>) can shadow the built-in one.

create table search.posting (
  vacancy_id uuid primary key,
  published_at timestamptz not null,
  opens_on date not null,
  open_until date not null,
  sido text not null,
  sigungu text not null,
  region text not null,
  occupation text not null,
  employment text not null,
  shift text not null,
  career int not null,
  pay_month int,
  source text not null,
  feat text[] not null,
  card jsonb not null
);
alter table search.posting alter feat set storage main;
create index posting_feat on search.posting using gin (feat) with (fastupdate = off);
create index posting_newest on search.posting (published_at desc, vacancy_id desc);
create index posting_source on search.posting (source);
create index posting_region on search.posting (region);

alter table search.posting enable row level security;
alter table search.posting force row level security;
create policy read on search.posting for select using (true);
create policy write on search.posting using ((select platform.ctx_role()) = 'system') with check ((select platform.ctx_role()) = 'system');
