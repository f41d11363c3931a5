"""Every page of the built site, opened."""


def test_the_home_page_opens(browser, address):
    page = browser.new_page()
    page.goto(f"{address}/")
    assert "Verified Keras Migration" in page.title()
    page.close()
