-- Days of work and separation certificates come in files, too.
alter table benefits.report_file drop constraint report_file_kind_check; -- contract: wider, nothing that was there goes
alter table benefits.report_file add check (kind in ('acquisition', 'loss', 'pay', 'daily-work', 'certificate'));
