// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/EmailAddress.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class EmailAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const QString& text, bool good) { QTest::addRow("%s", qPrintable(text)) << text << good; };
        for (const QString& text : {u"jan@example.org"_s, u"jan.beispiel+garage@mail.example.org"_s,
                                    u"j@b\u00fccher.example"_s, u"o'muster@example.org"_s})
            row(text, true);
        for (const QString& text :
             {u""_s, u"jan"_s, u"jan@"_s, u"@example.org"_s, u"jan@example"_s, u"jan@.org"_s, u"jan@example."_s,
              u"jan@example..org"_s, u"jan@b@example.org"_s, u"jan beispiel@example.org"_s, u"jan@example.org\n"_s,
              u"jan@example.org\r\nBcc: all@example.org"_s, u"jan@exam\u0000ple.org"_s, u"jan\u0007@example.org"_s,
              u"'; DROP TABLE bookings; --"_s})
            row(text, false);
    }
    void addresses() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto error = EmailAddress::error(text, u"/email"_s);
        QCOMPARE(!error, good);
        if (!error) return;
        QCOMPARE(error->pointer, u"/email"_s);
        QCOMPARE(error->code, u"wrong_form"_s);
        QVERIFY(error->detail.text().contains(u"is not an e-mail address"_s));
    }
    void oneSpelling() {
        QCOMPARE(EmailAddress::normal(u"  Jan.Beispiel@Example.ORG "_s), u"jan.beispiel@example.org"_s);
    }
};

QTEST_APPLESS_MAIN(EmailAddressTest)
#include "EmailAddressTest.moc"
