-- The same rows for the same people: whoever causes a message is not asked first whether it is their own.
drop policy addressee on notifications.notice;
do $$
declare act text;
begin
  foreach act in array array['select', 'update', 'delete'] loop
    execute format($p$create policy addressee_%1$ss on notifications.notice for %1$s using (
      person_id = (select platform.ctx_own())
      or organisation_id = any ((select platform.ctx_organisations())::uuid[])
      or (select platform.ctx_role()) = 'system')$p$, act);
  end loop;
end $$;
