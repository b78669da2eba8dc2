// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Theme/Palettes.h"

#include <QtCore/QMetaProperty>
#include <QtTest/QTest>

using namespace autospace;

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColourIsSet_data() { themes(); }
    void everyColourIsSet() {
        QFETCH(int, theme);
        Palette palette;
        fill(theme, palette);
        const QMetaObject* type = palette.metaObject();
        QVERIFY(type->propertyCount() > 30);
        for (int i = type->propertyOffset(); i < type->propertyCount(); ++i)
            QVERIFY2(palette.byName(type->property(i).name()).isValid(), type->property(i).name());
    }

    void everyShownPairIsLegible_data() { themes(); }
    void everyShownPairIsLegible() {
        QFETCH(int, theme);
        Palette palette;
        fill(theme, palette);
        QStringList illegible;
        for (const ColorPair& pair : shownPairs()) {
            const QColor foreground = palette.byName(pair.foreground);
            const QColor ground = palette.byName(pair.ground);
            QVERIFY2(foreground.isValid() && ground.isValid(), (pair.foreground + " on " + pair.ground).constData());
            const double ratio = contrastRatio(foreground, ground);
            if (ratio < pair.minimum)
                illegible += QStringLiteral("%1 on %2: %3, needs %4")
                                 .arg(QString::fromLatin1(pair.foreground), QString::fromLatin1(pair.ground))
                                 .arg(ratio, 0, 'f', 2).arg(pair.minimum);
        }
        QVERIFY2(illegible.isEmpty(), qPrintable(illegible.join(u'\n')));
    }

    void everyTextColourIsInAPair() {
        QSet<QByteArray> named;
        for (const ColorPair& pair : shownPairs())
            named << pair.foreground << pair.ground;
        // Lines and marks whose absence would hide nothing, and the veil behind a dialog.
        const QSet<QByteArray> decoration{"line", "softLine", "disabledLine", "accentLine", "barLine", "plateLine", "scrim"};
        const QMetaObject& type = Palette::staticMetaObject;
        for (int i = type.propertyOffset(); i < type.propertyCount(); ++i) {
            const QByteArray name = type.property(i).name();
            QVERIFY2(named.contains(name) || decoration.contains(name), (name + " has no pair").constData());
        }
    }

    void contrastOfKnownPairs() {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

private:
    static void themes() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
        QTest::newRow("contrast") << 2;
    }
    static void fill(int theme, Palette& palette) {
        theme == 0 ? fillLight(palette) : theme == 1 ? fillDark(palette) : fillContrast(palette);
    }
};

QTEST_MAIN(PaletteTest)
#include "PaletteTest.moc"
