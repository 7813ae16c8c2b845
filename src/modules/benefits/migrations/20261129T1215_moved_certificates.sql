-- Which certificates' last days an extension for an outage moved, so that it can be taken back.
create table benefits.moved_certificate (
  extension_id uuid not null,
  certificate_id uuid not null references benefits.certificate (id),
  person_id uuid not null,
  incident_id uuid not null,
  old_day date not null,
  new_day date not null,
  moved_at timestamptz not null,
  undone_at timestamptz,
  primary key (extension_id, certificate_id)
);
create index on benefits.moved_certificate (person_id);
create index on benefits.moved_certificate (certificate_id);
alter table benefits.moved_certificate enable row level security;
alter table benefits.moved_certificate force row level security;
create policy office on benefits.moved_certificate using ((select platform.ctx_role()) in ('operator', 'system'));
create policy own_read on benefits.moved_certificate for select using (person_id = (select platform.ctx_own()));
