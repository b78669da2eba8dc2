// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/SettingsStore.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SettingsStore::SettingsStore(QString file, QObject* parent) : QObject(parent), m_file(std::move(file)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &SettingsStore::flush);
    QFile stored(m_file);
    if (!stored.open(QIODevice::ReadOnly)) return;
    const QJsonDocument document = QJsonDocument::fromJson(stored.readAll());
    stored.close();
    if (document.isObject()) {
        m_values = document.object();
    } else {
        QFile::remove(m_file + u".broken"_s);
        QFile::rename(m_file, m_file + u".broken"_s);
    }
}

SettingsStore::~SettingsStore() {
    if (m_soon.isActive()) flush();
}

bool SettingsStore::flush() {
    m_soon.stop();
    QSaveFile file(m_file);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_values).toJson()) >= 0 && file.commit();
    if (!written) Q_EMIT writeFailed(file.errorString());
    return written;
}

QString SettingsStore::word(QStringView key, std::initializer_list<QStringView> allowed) const {
    const QString stored = m_values.value(key).toString();
    const bool known = std::ranges::find(allowed, QStringView(stored)) != allowed.end();
    return known ? stored : allowed.begin()->toString();
}

bool SettingsStore::put(const QString& key, const QJsonValue& value) {
    if (m_values.value(key) == value || (value.isNull() && !m_values.contains(key))) return false;
    if (value.isUndefined() || value.isNull())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    m_soon.start();
    Q_EMIT valueChanged(key);
    return true;
}

void SettingsStore::setTheme(const QString& theme) {
    if (put(u"theme"_s, theme)) Q_EMIT themeChanged();
}

void SettingsStore::setDensity(const QString& density) {
    if (put(u"density"_s, density)) Q_EMIT densityChanged();
}

int SettingsStore::textScale() const { return std::clamp(m_values.value(u"text_scale"_s).toInt(100), 100, 200); }

void SettingsStore::setTextScale(int percent) {
    if (put(u"text_scale"_s, std::clamp(percent, 100, 200))) Q_EMIT textScaleChanged();
}

void SettingsStore::setAnimated(bool animated) {
    if (put(u"animated"_s, animated)) Q_EMIT animatedChanged();
}

void SettingsStore::setLanguage(const QString& code) {
    if (put(u"language"_s, code)) Q_EMIT languageChanged();
}

void SettingsStore::setKey(const QString& action, const QString& key) {
    QJsonObject keys = m_values.value(u"keys"_s).toObject();
    keys.insert(action, key);
    if (put(u"keys"_s, keys)) Q_EMIT keysChanged();
}

void SettingsStore::resetKeys() {
    if (put(u"keys"_s, QJsonValue())) Q_EMIT keysChanged();
}

void SettingsStore::setWindowState(const QVariantMap& state) {
    if (put(u"window"_s, QJsonObject::fromVariantMap(state))) Q_EMIT windowStateChanged();
}

QVariant SettingsStore::value(const QString& key, const QVariant& fallback) const {
    const QJsonValue stored = m_values.value(key);
    return stored.isUndefined() ? fallback : stored.toVariant();
}

void SettingsStore::setValue(const QString& key, const QVariant& value) { put(key, QJsonValue::fromVariant(value)); }

void SettingsStore::setJson(const QString& key, const QJsonValue& value) { put(key, value); }

} // namespace autospace
