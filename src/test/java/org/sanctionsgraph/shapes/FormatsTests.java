package org.sanctionsgraph.shapes;

import com.networknt.schema.format.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	@ParameterizedTest
	@CsvSource({ "partial-date,2020-07-09", "partial-date,2016-08", "partial-date,2014", "language-tag,en",
			"language-tag,zh-Hans", "language-tag,ug", "country,CN", "country,EU", "country,UN",
			"web-address,https://example.org/a", "web-address,http://example.org",
			"web-address,http://example.org:65535/", "web-address,http://example.org:/", "scheme-key,OFAC_UID",
			"scheme-key,EU", "scheme-key,A1_2", "regular-expression,[A-Z]+",
			"regular-expression,(\\d{4} ){3}\\d{3}[\\dX]", "regular-expression,[{9}{9}]{1000}",
			"regular-expression,\\Q(a{999}){999}\\E", "regular-expression,\\{9}{999}",
			"url-template,https://example.org/{value}", "url-template,http://example.org/?id={value}" })
	void acceptsAValueOfItsForm(String format, String text) {
		assertThat(matches(format, text)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "partial-date,2020-02-30", "partial-date,2020-7-9", "partial-date,''", "language-tag,EN",
			"language-tag,xx", "language-tag,zh-Hant-", "language-tag,zh-Xyzz", "language-tag,''", "country,cn",
			"country,ZZ", "web-address,example.org/a", "web-address,ftp://example.org", "web-address,https:///a",
			"web-address,https://exa mple.org", "web-address,https://example.org:65536",
			"web-address,https://example.org:99999/a", "scheme-key,ofac", "scheme-key,_EU", "scheme-key,EU_",
			"regular-expression,[A-Z", "regular-expression,(?=a)b", "regular-expression,(a)\\1",
			"regular-expression,a++", "regular-expression,((a{1000}){1000}){1000}",
			"regular-expression,([ab]{99}x){101}", "regular-expression,(a{9}){99999999999999999999}",
			"regular-expression,(a{1001})", "url-template,https://example.org/", "url-template,{value}",
			"url-template,ftp://example.org/{value}" })
	void refusesAnyOther(String format, String text) {
		assertThat(matches(format, text)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "web-address,an absolute http or https address", "unknown,unknown" })
	void isNamedByTheFormThatItAsksFor(String format, String form) {
		assertThat(Formats.form(format)).isEqualTo(form);
	}

	private static boolean matches(String name, String text) {
		Format format = Formats.all().stream().filter((one) -> one.getName().equals(name)).findFirst().orElseThrow();
		return format.matches(null, text);
	}

}
