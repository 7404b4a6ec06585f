// Taal, grotere letters en afdrukken: het eigen script van deze website.
(function () {
  var root = document.documentElement;

  function wishedLanguage() {
    return /[?&]taal=en(&|$)/.test(location.search) ? 'en' : 'nl';
  }

  // De keuze gaat mee naar de andere pagina's in het adres; er wordt niets bewaard.
  function takeAlong(language) {
    var links = document.querySelectorAll('a[href*=".html"]');
    for (var i = 0; i < links.length; i += 1) {
      var parts = links[i].getAttribute('href').split('#');
      var page = parts[0].split('?')[0] + (language === 'en' ? '?taal=en' : '');
      links[i].setAttribute('href', parts[1] ? page + '#' + parts[1] : page);
    }
  }

  function show(language) {
    root.lang = language;
    document.title = root.getAttribute('data-title-' + language);
    takeAlong(language);
  }

  root.lang = wishedLanguage();

  document.addEventListener('DOMContentLoaded', function () {
    show(wishedLanguage());
    var switches = document.querySelectorAll('.taal a');
    for (var i = 0; i < switches.length; i += 1) {
      switches[i].addEventListener('click', function (event) {
        event.preventDefault();
        show(this.hreflang);
        // De link waarop u klikte is nu weg; de andere staat op dezelfde plek.
        document.querySelector('.taal a:not([hreflang="' + this.hreflang + '"])').focus();
      });
    }
    document.getElementById('groter').addEventListener('change', function () {
      root.className = this.checked ? 'groter' : '';
    });
    var print = document.getElementById('afdrukken');
    if (print) {
      print.addEventListener('click', function () {
        window.print();
      });
    }
  });
})();
