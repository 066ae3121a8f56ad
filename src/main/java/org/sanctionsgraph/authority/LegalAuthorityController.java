package org.sanctionsgraph.authority;

import java.time.LocalDate;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.sanctionsgraph.reads.Reads;
import org.sanctionsgraph.filtering.OrderBy;
import org.sanctionsgraph.paging.Connection;
import org.sanctionsgraph.paging.Pages;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Resolves legal authorities. */
@Controller
class LegalAuthorityController {

	private final Reads reads;

	private final Pages pages;

	private final LegalAuthorities authorities;

	LegalAuthorityController(Reads reads, Pages pages, LegalAuthorities authorities) {
		this.reads = reads;
		this.pages = pages;
		this.authorities = authorities;
	}

	@QueryMapping
	@Nullable LegalAuthority legalAuthority(@Argument String id, DataFetchingEnvironment environment) {
		return this.reads.one(this.authorities, id, environment);
	}

	@QueryMapping
	Connection<LegalAuthority> legalAuthorities(@Argument LegalAuthorityQuery.@Nullable Filter filter,
			@Argument @Nullable List<OrderBy<LegalAuthorityQuery.Field>> orderBy, @Argument @Nullable LocalDate asOf,
			DataFetchingEnvironment environment) {
		return this.pages.of(this.authorities.all, LegalAuthorityQuery.Filter.conditions(filter, asOf),
				LegalAuthorityQuery.Field.order(orderBy), environment);
	}

}
