-- What changed in search.posting, for the index in memory. 'sum' tells two versions of a row apart: the sum over all rows is equal in
-- the index and here when both hold the same.
alter table search.posting add column sum bigint not null default 0;

create function search.sum_of_posting() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  new.sum := 0;
  new.sum := hashtextextended(new::text, 0);
  return new;
end $$;
create trigger sum before insert or update on search.posting for each row execute function search.sum_of_posting();

-- xid: whoever reads up to the oldest transaction still running has missed nothing before it, in whatever order they commit.
create table search.change (
  seq bigint generated always as identity primary key,
  vacancy_id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now()
);
create index change_xid on search.change (xid, seq);
alter table search.change enable row level security;
alter table search.change force row level security;
create policy own on search.change using ((select platform.ctx_role()) = 'system') with check ((select platform.ctx_role()) = 'system');

create function search.note_new() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  insert into search.change (vacancy_id) select vacancy_id from new_rows;
  return null;
end $$;
create function search.note_old() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  insert into search.change (vacancy_id) select vacancy_id from old_rows;
  return null;
end $$;
create trigger note_insert after insert on search.posting referencing new table as new_rows for each statement execute function search.note_new();
create trigger note_update after update on search.posting referencing new table as new_rows for each statement execute function search.note_new();
create trigger note_delete after delete on search.posting referencing old table as old_rows for each statement execute function search.note_old();
