// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Client.h"

#include <QQmlEngine>

namespace autospace {

namespace {
constexpr char engineProperty[] = "autospaceClient";
}

Client::Client(const Registry& registry, const Clock& clock, SettingsStore& settings, QObject* parent)
    : QObject(parent), m_registry(registry), m_clock(clock), m_settings(settings) {}

void Client::installIn(QQmlEngine& engine) { engine.setProperty(engineProperty, QVariant::fromValue(this)); }

Client* Client::create(QQmlEngine* engine, QJSEngine*) {
    auto* client = engine->property(engineProperty).value<Client*>();
    Q_ASSERT_X(client, "Client", "install the client in the engine before QML is loaded");
    QJSEngine::setObjectOwnership(client, QJSEngine::CppOwnership);
    return client;
}

void Client::open(Workset workset) {
    m_workset = std::move(workset);
    m_formats = Formats(m_formats.locale(), m_workset.zone);
    Q_EMIT formatsChanged();
    Q_EMIT openChanged();
}

void Client::close() {
    m_workset = {};
    Q_EMIT openChanged();
}

void Client::setLocale(const QLocale& locale) {
    m_formats = Formats(locale, m_formats.home());
    Q_EMIT formatsChanged();
}

QStringList Client::roles() const {
    QStringList words;
    for (Role role : m_workset.actor.roles)
        words << toWord(role);
    return words;
}

} // namespace autospace
