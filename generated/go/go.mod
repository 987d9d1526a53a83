// Generated from an OpenAPI description. Do not edit. Change the description and generate again.
// Experimental: see README.md.

module example.com/placewise-users-api

go 1.18
