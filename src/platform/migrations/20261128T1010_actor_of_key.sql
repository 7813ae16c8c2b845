-- A program with a key is an actor of its own, and so is a helper in somebody's place: their answers are not the person's own.
create or replace function platform.ctx_actor() returns text language sql stable as $$
  select case c ->> 'role' when 'anonymous' then 'anonymous' when 'system' then null
    when 'helper' then 'person:' || (c ->> 'person') || ' for ' || (c ->> 'helps')
    else 'person:' || (c ->> 'person') || coalesce('/key:' || (c ->> 'key'), '') end
  from (select platform.context() as c) signed
$$;
