// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Theme/Fonts.h"

#include <QtCore/QDir>
#include <QtGui/QFontDatabase>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE cannot stand inside a namespace.
static void initFontResource() { Q_INIT_RESOURCE(autospace_fonts); }

namespace autospace {

QStringList loadFonts() {
    static const QStringList failed = [] {
        initFontResource();
        QStringList missing;
        const QDir folder(u":/autospace/fonts"_s);
        for (const QString& file : folder.entryList(QDir::Files))
            if (QFontDatabase::addApplicationFont(folder.filePath(file)) < 0)
                missing.append(file);
        return missing;
    }();
    return failed;
}

} // namespace autospace
