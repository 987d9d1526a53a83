// Generated from an OpenAPI description. Do not edit: change the description, generate again.
// Experimental: see README.md.

module example.com/placewise-users-api

go 1.18
