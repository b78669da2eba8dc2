// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/PagePicture.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// The edge of a dialog that is a pixel higher passes, a missing line of a frame does not.
constexpr qint64 mostPixels = 900;
constexpr double mostMean = 0.01;

const QString program = QStringLiteral(AUTOSPACE_BIN_DIR "/autospace");
const QDir golden(QStringLiteral(AUTOSPACE_SOURCE_DIR "/tests/golden/pages"));
const QDir shown(QStringLiteral(AUTOSPACE_BIN_DIR "/../pictures"));

QByteArray run(const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, QStringList{u"--offline-demo"_s} + arguments);
    const bool ended = process.waitForFinished(240'000) && process.exitCode() == 0;
    const QByteArray said = process.readAll();
    if (!ended) qWarning("%s", said.constData());
    return ended ? said : QByteArray();
}

// The window's pages in one look, each in a file.
class Look {
public:
    Look(QString theme, QString size) : m_theme(std::move(theme)), m_size(std::move(size)) {}
    [[nodiscard]] PagePicture taken(const QString& page) {
        if (!m_folder) {
            m_folder = std::make_unique<QTemporaryDir>();
            run({u"--shot"_s, u"all"_s, m_folder->path(), u"--theme"_s, m_theme, u"--size"_s, m_size, u"--language"_s, u"en"_s});
        }
        return PagePicture::read(m_folder->filePath(QString(page).replace(u'/', u'_') + u".png"_s));
    }

private:
    QString m_theme, m_size;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace

// Each page in both themes and both sizes, on made-up records at a fixed time, beside tests/golden/pages. What differs is
// written to build/<preset>/pictures with a picture of the difference; AUTOSPACE_REWRITE_GOLDEN=1 takes the new ones.
class PagePicturesTest : public QObject {
    Q_OBJECT

    std::map<QString, Look> m_looks; // by theme and size

private Q_SLOTS:
    void pages_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("size");
        const QString pages = QString::fromUtf8(run({u"--list-pages"_s}));
        QVERIFY(!pages.isEmpty());
        for (const QString& page : pages.split(u'\n', Qt::SkipEmptyParts))
            for (const QString& theme : {u"light"_s, u"dark"_s})
                for (const QString& size : {u"1280x800"_s, u"1920x1080"_s}) {
                    const QString name = QString(page).replace(u'/', u'_') + u'-' + theme + u'-' + size;
                    QTest::newRow(qPrintable(name)) << page << theme << size;
                }
    }

    void pages() {
        QFETCH(QString, page);
        QFETCH(QString, theme);
        QFETCH(QString, size);
        const QString name = QString::fromUtf8(QTest::currentDataTag()) + u".png"_s;
        const bool rewriting = qEnvironmentVariableIntValue("AUTOSPACE_REWRITE_GOLDEN") == 1;
        const PagePicture wanted = PagePicture::read(golden.filePath(name));
        QVERIFY2(rewriting || !wanted.isNull(),
                 "there is no golden picture yet; AUTOSPACE_REWRITE_GOLDEN=1 takes this one");
        const PagePicture actual = m_looks.try_emplace(theme + size, theme, size).first->second.taken(page);
        QVERIFY2(!actual.isNull(), "no picture was taken");
        if (rewriting) {
            QVERIFY(golden.exists() || QDir().mkpath(golden.path()));
            QVERIFY2(actual.write(golden.filePath(name)), "too many colours for a palette");
            return;
        }
        QCOMPARE(actual.size(), wanted.size());
        const PagePicture::Difference difference = actual.from(wanted);
        if (difference.pixels <= mostPixels && difference.mean <= mostMean) return;
        QVERIFY(QDir().mkpath(shown.path()));
        const QString kept = shown.filePath(name), marked = shown.filePath(u"difference-"_s + name);
        QVERIFY(actual.write(kept) && difference.image.save(marked));
        QFAIL(qPrintable(u"%1 pixels differ, %2 levels in the mean; see %3 and %4"_s.arg(difference.pixels)
                             .arg(difference.mean)
                             .arg(QDir::cleanPath(kept), QDir::cleanPath(marked))));
    }

    void aMissingLineIsSeen() {
        QImage page(1280, 800, QImage::Format_RGB32);
        page.fill(0xfff7f6f2);
        QImage lined = page;
        for (int x = 100; x < 700; ++x)
            for (int y = 300; y < 302; ++y)
                lined.setPixel(x, y, 0xff141414);
        QVERIFY(PagePicture(page).from(PagePicture(lined)).pixels > mostPixels);
        QCOMPARE(PagePicture(page).from(PagePicture(page)).pixels, 0);
    }
};

QTEST_GUILESS_MAIN(PagePicturesTest)
#include "PagePicturesTest.moc"
