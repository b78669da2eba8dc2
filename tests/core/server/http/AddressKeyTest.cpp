// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/AddressKey.h"

#include <QHostAddress>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class AddressKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("v4") << u"192.0.2.7"_s << "192.0.2.7"_ba;
        QTest::newRow("v4 in v6") << u"::ffff:192.0.2.7"_s << "192.0.2.7"_ba;
        QTest::newRow("v6") << u"2001:db8:1:2:3:4:5:6"_s << "2001:db8:1:2::/64"_ba;
        QTest::newRow("v6, same network") << u"2001:db8:1:2:ffff::1"_s << "2001:db8:1:2::/64"_ba;
        QTest::newRow("v6, next network") << u"2001:db8:1:3::1"_s << "2001:db8:1:3::/64"_ba;
        QTest::newRow("none") << u""_s << "unknown"_ba;
    }
    void keys() {
        QFETCH(QString, address);
        QTEST(addressKey(QHostAddress(address)), "key");
    }
};

QTEST_APPLESS_MAIN(AddressKeyTest)
#include "AddressKeyTest.moc"
