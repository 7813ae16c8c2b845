-- Whether there was a badge of a record before is asked once for every record of a file. Those in force are found by
-- one_in_force, the others by this; without it a plan made while the table was small reads all of it each time.
create index none_in_force on badges.badge (organisation_id, external_id, person_id) where revoked_at is not null;
