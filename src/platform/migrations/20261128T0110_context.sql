-- The same signed context, read with less work: each of these becomes part of the statement that asks (a function with a
-- subquery in it does not), and names are qualified instead of the search path being set at every call.

create or replace function platform.context() returns jsonb
language plpgsql stable security definer as $$
declare
  raw pg_catalog.text := pg_catalog.current_setting('onil.context', true);
  body pg_catalog.text;
  k platform.context_key;
begin
  if raw is null or raw operator(pg_catalog.=) '' then return null; end if;
  body := pg_catalog.substr(raw, 66);
  select * into k from platform.context_key;
  if pg_catalog.encode(pg_catalog.sha256(k.outer_pad operator(pg_catalog.||) pg_catalog.sha256(k.inner_pad operator(pg_catalog.||)
      pg_catalog.convert_to(body, 'UTF8'))), 'hex') operator(pg_catalog.<>) pg_catalog.left(raw, 64) then
    return null;
  end if;
  return body::pg_catalog.jsonb;
end $$;
alter function platform.context() reset search_path;

-- As before: the owner counts as the system, everybody else by the signed context. The application's role is no owner.
create function platform.ctx_role_of_others() returns text language sql stable as $$
  select case when current_user = (select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'platform')
    then 'system' else platform.context() ->> 'role' end
$$;
create or replace function platform.ctx_role() returns text language sql stable as $$
  select case when current_user = 'onil_app' then platform.context() ->> 'role' else platform.ctx_role_of_others() end
$$;
create or replace function platform.ctx_organisations() returns uuid[] language sql stable as $$
  select coalesce(translate(platform.context() ->> 'organisations', '[]"', '{}')::uuid[], '{}')
$$;
-- The person who acts for themselves, in the person's role; else nobody.
create function platform.ctx_own() returns uuid language sql stable as $$
  select (jsonb_path_query_first(platform.context(), '$ ? (@.role == "person").person') #>> '{}')::uuid
$$;
