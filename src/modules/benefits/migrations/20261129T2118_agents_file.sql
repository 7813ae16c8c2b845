-- An agent (대행기관) that was mandated to files for its client; which firm filed a report stands on it.
alter table benefits.report add column agent_name text;
do $$
declare t text;
begin
  foreach t in array array['spell', 'pay_month', 'report', 'certificate'] loop
    execute format('create policy agent_files on benefits.%I using (organisation_id = (select platform.ctx_client(''insurance'')))', t);
  end loop;
end $$;
