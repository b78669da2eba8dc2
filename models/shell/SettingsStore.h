// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QVariant>

namespace autospace {

// What the client remembers on this computer: looks, window, columns, views, keys. One JSON file, written half a second
// after the last change and at the end, replaced as a whole; a file that cannot be read is put aside as *.broken, and
// the client starts with the defaults.
class SettingsStore : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The app makes it; see Client.settings")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(QString density READ density WRITE setDensity NOTIFY densityChanged)
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(bool animated READ animated WRITE setAnimated NOTIFY animatedChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QVariantMap keys READ keys NOTIFY keysChanged)
    Q_PROPERTY(QVariantMap windowState READ windowState WRITE setWindowState NOTIFY windowStateChanged)
public:
    explicit SettingsStore(QString file, QObject* parent = nullptr);
    ~SettingsStore() override;

    // "light", "dark", "contrast" or "system".
    [[nodiscard]] QString theme() const { return word(u"theme", {u"system", u"light", u"dark", u"contrast"}); }
    void setTheme(const QString& theme);
    // "comfortable" or "compact".
    [[nodiscard]] QString density() const { return word(u"density", {u"comfortable", u"compact"}); }
    void setDensity(const QString& density);
    // Per cent, 100 to 200.
    [[nodiscard]] int textScale() const;
    void setTextScale(int percent);
    [[nodiscard]] bool animated() const { return m_values.value(u"animated").toBool(true); }
    void setAnimated(bool animated);
    // A language code, empty = as the system has it.
    [[nodiscard]] QString language() const { return m_values.value(u"language").toString(); }
    void setLanguage(const QString& code);
    // The keys that the person chose, by the action's name; empty for none. What is not here has its standard key.
    [[nodiscard]] QVariantMap keys() const { return m_values.value(u"keys").toObject().toVariantMap(); }
    Q_INVOKABLE void setKey(const QString& action, const QString& key);
    Q_INVOKABLE void resetKeys();
    // {x, y, width, height, maximized}; empty before the first time.
    [[nodiscard]] QVariantMap windowState() const { return m_values.value(u"window").toObject().toVariantMap(); }
    void setWindowState(const QVariantMap& state);

    // Anything else, by key: what a page remembers for itself (splits, open panels).
    Q_INVOKABLE QVariant value(const QString& key, const QVariant& fallback = {}) const;
    Q_INVOKABLE void setValue(const QString& key, const QVariant& value);
    [[nodiscard]] QJsonValue json(const QString& key) const { return m_values.value(key); }
    void setJson(const QString& key, const QJsonValue& value);
    // Writes now what is not written yet. False when the disk refused.
    bool flush();

Q_SIGNALS:
    void themeChanged();
    void densityChanged();
    void textScaleChanged();
    void animatedChanged();
    void languageChanged();
    void keysChanged();
    void windowStateChanged();
    void valueChanged(const QString& key);
    void writeFailed(const QString& reason);

private:
    [[nodiscard]] QString word(QStringView key, std::initializer_list<QStringView> allowed) const;
    bool put(const QString& key, const QJsonValue& value);

    QString m_file;
    QJsonObject m_values;
    QTimer m_soon;
};

} // namespace autospace
