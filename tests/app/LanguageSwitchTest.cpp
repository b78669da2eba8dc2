// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ClientWindow.h"

#include "models/Client.h"

#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtQml/QQmlEngine>
#include <QtTest/QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// English text → German text, of the texts that differ and hold no values.
QHash<QString, QString> germanTexts() {
    QFile file(QStringLiteral(AUTOSPACE_SOURCE_DIR "/translations/autospace_de.ts"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("the German catalogue cannot be read");
    QHash<QString, QString> texts;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"source") source = xml.readElementText();
        if (xml.name() != u"translation") continue;
        const QString german = xml.readElementText(QXmlStreamReader::SkipChildElements);
        // A letter alone may be a key as well as a point of the compass.
        if (german.trimmed().size() < 2 || german == source) texts.remove(source);
        else texts.insert(source, german);
    }
    return texts;
}

} // namespace

// Every page, opened in English and then shown in German and back: no word of the other language stays.
class LanguageSwitchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordChanges() {
        QTemporaryDir folder;
        ClientWindow client(folder.path(), [](StartOptions& options) { options.offlineDemo = true; });
        QVERIFY2(client.wait(u"Arrivals"_s), qPrintable(client.words().join(u" | "_s)));
        QTRY_VERIFY_WITH_TIMEOUT(client.window().property("settled").toBool(), 20'000);
        const QHash<QString, QString> german = germanTexts();
        QVERIFY(german.size() > 500);

        const QStringList pages = client.window().property("pages").toStringList();
        QVERIFY(pages.size() > 5);
        QStringList left;
        for (const QString& page : pages) {
            if (page.count(u'/') > 1) continue;
            open(client, page);
            for (const bool inEnglish : {false, true}) {
                settings(client).setLanguage(inEnglish ? u"en"_s : u"de"_s);
                const auto clean = [&] { return remnants(client, german, inEnglish).isEmpty(); };
                if (!ClientWindow::waitFor(clean, 3000))
                    left << page + (inEnglish ? u" in English: "_s : u" in German: "_s) + remnants(client, german, inEnglish).join(u" | "_s);
            }
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    // What stands left of another thing stands right of it in Arabic.
    void arabicIsMirrored() {
        struct Pair {
            QString page, left, right;
        };
        const QList<Pair> pairs{{u"settings"_s, u"Workspaces"_s, u"Mirjam Beispiel"_s},
                                {u"garage/today"_s, u"Overdue"_s, u"Check in or out"_s},
                                {u"garage/today"_s, u"Due"_s, u"Timeline"_s},
                                {u"garage/bookings"_s, u"From"_s, u"Timeline"_s},
                                {u"garage/bookings"_s, u"From"_s, u"State"_s},
                                {u"garage/garages"_s, u"City"_s, u"Map"_s},
                                {u"garage/slots"_s, u"All floors"_s, u"Measures"_s}};
        QTemporaryDir folder;
        ClientWindow client(folder.path(), [](StartOptions& options) { options.offlineDemo = true; });
        for (const Pair& pair : pairs) {
            settings(client).setLanguage(u"en"_s);
            open(client, pair.page);
            const QPointer<QQuickItem> second = client.wait(pair.right);
            QPointer<QQuickItem> first = client.wait(pair.left);
            QVERIFY2(first && second, qPrintable(client.words().join(u" | "_s)));
            QTRY_VERIFY(middle(first) < middle(second));
            settings(client).setLanguage(u"ar"_s);
            // The tiles of the day are made anew with their words.
            if (pair.left == u"Overdue"_s) first = client.wait(u"متأخرون"_s);
            QTRY_VERIFY2(first && second && middle(first) > middle(second), qPrintable(pair.left));
        }
    }

    // As a person does it, and kept for the next start.
    void isChosenInTheSettings() {
        QTemporaryDir folder;
        const auto demo = [](StartOptions& options) { options.offlineDemo = true; };
        {
            ClientWindow client(folder.path(), demo);
            open(client, u"settings"_s);
            QVERIFY2(client.wait(u"Language"_s), qPrintable(client.words().join(u" | "_s)));
            QVERIFY((QTest::qWait(800), client.click(u"Deutsch"_s)));
            QVERIFY2(client.wait(u"Sprache"_s, 2000), qPrintable(client.words().join(u" | "_s)));
            QVERIFY(client.wait(u"Suchen oder Befehl ausführen"_s));
            QCOMPARE(QLocale().language(), QLocale::German);
            QVERIFY(client.click(u"العربية"_s));
            QVERIFY(client.wait(u"اللغة"_s));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
            QVERIFY2(choose(client, u"Deutsch"_s, u"Sprache"_s), qPrintable(client.words().join(u" | "_s)));
            QVERIFY(client.wait(u"Suchen oder Befehl ausführen"_s));
            QCOMPARE(QLocale().language(), QLocale::German);
            QVERIFY(choose(client, u"العربية"_s, u"اللغة"_s));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
            QVERIFY(choose(client, u"Deutsch"_s, u"Sprache"_s));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        }
        ClientWindow client(folder.path(), [&](StartOptions& options) {
            demo(options);
            options.language.clear();
        });
        QVERIFY2(client.wait(u"Ankünfte"_s), qPrintable(client.words().join(u" | "_s)));
    }

private:
    // The page is still finding its places right after it was opened: clicked until it works.
    static bool choose(ClientWindow& client, const QString& language, const QString& sign) {
        return ClientWindow::waitFor([&] { return client.click(language) && client.find(sign) != nullptr; });
    }
    static qreal middle(const QQuickItem* item) { return item->mapToScene(QPointF(item->width() / 2, 0)).x(); }
    static SettingsStore& settings(const ClientWindow& client) {
        return qmlEngine(&client.window())->singletonInstance<Client*>("Autospace.Models", "Client")->settings();
    }
    static void open(ClientWindow& client, const QString& page) {
        bool opened = false;
        QMetaObject::invokeMethod(&client.window(), "openPage", qReturnArg(opened), page);
        QVERIFY(opened);
        QTRY_VERIFY_WITH_TIMEOUT(client.window().property("settled").toBool(), 20'000);
    }
    // Words in sight that the other language would say in another way.
    static QStringList remnants(const ClientWindow& client, const QHash<QString, QString>& german, bool inEnglish) {
        QSet<QString> germanWords;
        for (auto text = german.cbegin(); text != german.cend(); ++text)
            if (!german.contains(text.value())) germanWords << text.value();
        QStringList found;
        for (const QString& word : client.words())
            if (inEnglish ? germanWords.contains(word) : german.contains(word)) found << word;
        return found;
    }
};

QTEST_MAIN(LanguageSwitchTest)
#include "LanguageSwitchTest.moc"
