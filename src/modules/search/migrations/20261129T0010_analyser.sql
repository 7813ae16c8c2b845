-- With which analyser the index was made: another one means that it is made anew (see analyserVersion).

create table search.made_with (
  one boolean primary key default true check (one),
  analyser int not null
);

alter table search.made_with enable row level security;
alter table search.made_with force row level security;
create policy read on search.made_with for select using (true);
create policy write on search.made_with using ((select platform.ctx_role()) = 'system') with check ((select platform.ctx_role()) = 'system');
