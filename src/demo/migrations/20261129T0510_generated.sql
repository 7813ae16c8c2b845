-- A generated city or nation (시연 자료): what it is made from and how far it is. A killed run goes on from here.
create table demo.generated (
  only_one boolean primary key default true check (only_one),
  scale text not null,
  seed int not null,
  day date not null,
  seekers int not null default 0,
  employers int not null default 0,
  vacancies int not null default 0,
  finished_at timestamptz
);
alter table demo.generated enable row level security;
alter table demo.generated force row level security;
create policy system on demo.generated using ((select platform.ctx_role()) = 'system');
