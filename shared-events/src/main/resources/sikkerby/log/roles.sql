-- Run once by an administrator, before anything else; the passwords are set there, not here.
-- The owner migrates; each service may only do what its work needs; erasure is a role of its own.
create role sikkerby_owner login;
create role sikkerby_command login;
create role sikkerby_query login;
create role sikkerby_erasure login;
