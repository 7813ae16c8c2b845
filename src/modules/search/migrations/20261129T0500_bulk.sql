-- The index of words is made four times faster from all rows than row by row. The application owns no table: these two acts alone
-- are lent to it, and only to the node itself.
create function search.drop_word_index() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.ctx_role() is distinct from 'system' then raise insufficient_privilege; end if;
  drop index if exists search.posting_feat;
end $$;

create function search.make_word_index() returns void language plpgsql security definer set search_path = pg_catalog
  set maintenance_work_mem = '384MB' as $$
begin
  if platform.ctx_role() is distinct from 'system' then raise insufficient_privilege; end if;
  if to_regclass('search.posting_feat') is not null then return; end if;
  create index posting_feat on search.posting using gin (feat) with (fastupdate = off);
  analyze search.posting;
end $$;
