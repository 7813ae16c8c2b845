-- What a résumé and an application show of the badges, where their owner let a helper see those. Wallet, requests and links stay shut.
do $$
declare name text;
begin
  foreach name in array array['badge', 'holding'] loop
    execute format($p$create policy helper_reads on badges.%I for select using (person_id in (
      (select platform.ctx_helped('resume-view')), (select platform.ctx_helped('resume-edit')), (select platform.ctx_helped('apply'))))$p$, name);
  end loop;
end $$;
