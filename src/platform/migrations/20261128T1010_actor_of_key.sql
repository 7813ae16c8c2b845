-- A program with a key is an actor of its own: its answers are not those of the person in a browser.
create or replace function platform.ctx_actor() returns text language sql stable as $$
  select case c ->> 'role' when 'anonymous' then 'anonymous' when 'system' then null
    else 'person:' || (c ->> 'person') || coalesce('/key:' || (c ->> 'key'), '') end
  from (select platform.context() as c) signed
$$;
