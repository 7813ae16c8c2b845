-- A vacancy that nobody touched for long is asked about; without an answer it is closed. 'asked_at': when; 'answer_by': until when.
alter table jobs.vacancy add column confirmed_at timestamptz, add column asked_at timestamptz, add column answer_by date,
  add check ((asked_at is null) = (answer_by is null));
create index vacancy_untouched on jobs.vacancy (updated_at)
  where organisation_id is not null and published_at is not null and closed_at is null and ended_at is null;
