// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/AccountList.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class AccountListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latestFirst() {
        const QTemporaryDir folder;
        AccountList list(folder.filePath(u"accounts.json"_s));
        QVERIFY(list.read().isEmpty());
        const Account mara{u"https://garage.example"_s, id(1), u"mara@garage.example"_s, u"Mara Test"_s, true};
        const Account jon{u"https://garage.example"_s, id(2), u"jon@garage.example"_s, u"Jon Test"_s, false};
        const Account elsewhere{u"https://other.example"_s, id(1), u"mara@other.example"_s, u"Mara Test"_s, false};
        for (const Account& account : {mara, jon, elsewhere, mara})
            QVERIFY(list.remember(account));
        QCOMPARE(list.read(), (QList<Account>{mara, elsewhere, jon}));
        QVERIFY(list.forget(jon.server, jon.userId));
        QVERIFY(list.forget(jon.server, jon.userId));
        QCOMPARE(list.read(), (QList<Account>{mara, elsewhere}));
    }

    void aBrokenFileIsAnEmptyOne() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"accounts.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"accounts":[{"server":"x","user_id":"nonsense"},{}]})");
        file.close();
        AccountList list(path);
        QVERIFY(list.read().isEmpty());
        QVERIFY(list.remember({u"https://garage.example"_s, id(1), u"a"_s, u"b"_s, false}));
        QCOMPARE(list.read().size(), 1);
    }

    void unwritableIsSaid() {
        // Below a plain file nobody can make a folder, not even root.
        const QTemporaryDir folder;
        QFile plain(folder.filePath(u"plain"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        AccountList list(folder.filePath(u"plain/accounts.json"_s));
        const auto remembered = list.remember({u"s"_s, id(1), {}, {}, false});
        QVERIFY(!remembered);
        QCOMPARE(remembered.error().kind, VaultProblem::Kind::NotWritten);
    }

private:
    static Id id(unsigned char n) {
        const unsigned char entropy[10] = {n};
        return Id::v7(1'800'000'000'000, entropy);
    }
};

QTEST_GUILESS_MAIN(AccountListTest)
#include "AccountListTest.moc"
