package org.sanctionsgraph.paging;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionTests {

	private static final Facet BY_YEAR = new Facet(Facet.Field.YEAR, List.of(new Facet.Value("2020", 5)));

	private final Connection<String> connection = new Connection<>(
			List.of(new Edge<>("1", "china"), new Edge<>("2", "canada")), new PageInfo(true, false, "1", "2"),
			new Tally() {
				@Override
				public int count() {
					return 5;
				}

				@Override
				public List<Facet> facets() {
					return List.of(BY_YEAR);
				}
			});

	@Test
	void hasTheNodesOfItsEdgesInTheirOrder() {
		assertThat(this.connection.nodes()).containsExactly("china", "canada");
	}

	@Test
	void countsTheWholeListAndNotThePage() {
		assertThat(this.connection.totalCount()).isEqualTo(5);
		assertThat(this.connection.facets()).containsExactly(BY_YEAR);
	}

}
