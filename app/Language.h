// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

class QQmlEngine;
class QJSEngine;

namespace autospace {

/// The language of the program: its words, its way of writing numbers and dates, its direction. It can
/// be changed at any time; every text that is shown is then read again.
class Language : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Language)
    QML_SINGLETON
    /// The code of the language in use: "en", "de" or "ar".
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged)
    Q_PROPERTY(QStringList codes READ codes CONSTANT)
    /// The names of the languages in themselves, in the order of `codes`.
    Q_PROPERTY(QStringList names READ names CONSTANT)

public:
    explicit Language(QQmlEngine& engine);
    ~Language() override;
    static Language* create(QQmlEngine* engine, QJSEngine*);

    [[nodiscard]] QString code() const { return m_code; }
    /// Unknown codes become English.
    void setCode(const QString& code);
    /// Whose way of writing numbers and dates is kept where the language is spoken there: the system's.
    /// Pictures fix it. Takes effect with the next code.
    void setTerritory(QLocale::Territory territory) { m_territory = territory; }
    [[nodiscard]] static QStringList codes();
    [[nodiscard]] static QStringList names();
    /// What the system asks for, as far as we have it.
    [[nodiscard]] static QString systemCode();

Q_SIGNALS:
    void codeChanged();

private:
    [[nodiscard]] QLocale localeOf(const QString& code) const;
    void load(const QString& catalogue, const QString& folder);

    QQmlEngine& m_engine;
    QString m_code;
    QLocale::Territory m_territory = QLocale::system().territory();
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace autospace
