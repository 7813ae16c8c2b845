-- A file of many reports: taken, looked at line by line in the background, filed once its company says so. Its lines lie sealed in parts
-- until they are filed or three days are over.
create table benefits.report_file (
  id uuid primary key,
  organisation_id uuid not null,
  organisation_name text not null,
  agent_name text,
  filed_by uuid not null,
  kind text not null check (kind in ('acquisition', 'loss', 'pay')),
  digest text not null,
  lines integer not null check (lines between 1 and 10000),
  state text not null check (state in ('looking', 'looked', 'faulty', 'filing', 'filed')),
  done integer not null default 0,
  faults integer not null default 0,
  findings jsonb not null default '[]',
  filed integer not null default 0,
  before integer not null default 0,
  taken_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  check (state not in ('filing', 'filed') or confirmed_at is not null)
);
-- The same file of one company counts once; one with wrong lines may be sent again, for a worker may be known by then.
create unique index report_file_once on benefits.report_file (organisation_id, digest) where state <> 'faulty';
create index on benefits.report_file (organisation_id, taken_at desc);
create table benefits.report_file_part (
  id uuid primary key,
  file_id uuid not null references benefits.report_file (id),
  organisation_id uuid not null,
  number smallint not null,
  lines text not null,
  unique (file_id, number)
);
alter table benefits.report_file enable row level security;
alter table benefits.report_file force row level security;
alter table benefits.report_file_part enable row level security;
alter table benefits.report_file_part force row level security;
create policy node on benefits.report_file using ((select platform.ctx_role()) = 'system');
create policy node on benefits.report_file_part using ((select platform.ctx_role()) = 'system');
create policy employer on benefits.report_file using (organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy agent_files on benefits.report_file using (organisation_id = (select platform.ctx_client('insurance')));
-- Lines are written by who sends them and read by nobody but the node.
create policy employer on benefits.report_file_part for insert with check (organisation_id = any ((select platform.ctx_organisations())::uuid[]));
create policy agent_files on benefits.report_file_part for insert with check (organisation_id = (select platform.ctx_client('insurance')));
