// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/command/Registry.h"
#include "core/domain/people/Organization.h"
#include "core/domain/schema/Clock.h"
#include "models/commands/CommandRunner.h"
#include "models/records/CoreQuestions.h"
#include "models/records/RecordSource.h"
#include "models/shell/SettingsStore.h"
#include "models/text/Formats.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace autospace {

// What every model works with: the signed-in person's records and the way values are written. The app makes one and
// installs it in its QML engine; while nobody is signed in it is closed and models are empty.
class Client : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY openChanged)
    Q_PROPERTY(QString organizationName READ organizationName NOTIFY openChanged)
    Q_PROPERTY(QStringList roles READ roles NOTIFY openChanged)
    Q_PROPERTY(QString currency READ currency NOTIFY openChanged)
    Q_PROPERTY(autospace::SettingsStore* settings READ settingsObject CONSTANT)
public:
    // What a sign-in opens. Source, runner and core live until close(); without a core, what only it knows is shown as
    // not at hand.
    struct Workset {
        RecordSource* records = nullptr;
        CommandRunner* commands = nullptr;
        CoreQuestions* core = nullptr;
        Actor actor;
        QString organizationName;
        OrganizationKind organizationKind = OrganizationKind::Parking;
        QTimeZone zone = QTimeZone::utc(); // the organization's
        QString currency;                  // the organization's, ISO 4217
    };

    Client(const Registry& registry, const Clock& clock, SettingsStore& settings, QObject* parent = nullptr);
    static Client* create(QQmlEngine* engine, QJSEngine* scripts);
    void installIn(QQmlEngine& engine);

    void open(Workset workset);
    void close();
    void setLocale(const QLocale& locale);

    [[nodiscard]] bool isOpen() const { return m_workset.records != nullptr; }
    [[nodiscard]] QString personName() const { return m_workset.actor.name; }
    [[nodiscard]] QString organizationName() const { return m_workset.organizationName; }
    [[nodiscard]] OrganizationKind organizationKind() const { return m_workset.organizationKind; }
    [[nodiscard]] QStringList roles() const;
    [[nodiscard]] QString currency() const { return m_workset.currency; }

    // Null while closed.
    [[nodiscard]] RecordSource* records() const { return m_workset.records; }
    [[nodiscard]] CommandRunner* commands() const { return m_workset.commands; }
    [[nodiscard]] CoreQuestions* core() const { return m_workset.core; }
    [[nodiscard]] const Actor& actor() const { return m_workset.actor; }
    [[nodiscard]] const Registry& registry() const { return m_registry; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const Formats& formats() const { return m_formats; }
    [[nodiscard]] SettingsStore& settings() const { return m_settings; }
    [[nodiscard]] SettingsStore* settingsObject() const { return &m_settings; }

Q_SIGNALS:
    void openChanged();
    // The locale or the home zone: every formatted text is to be read again.
    void formatsChanged();

private:
    const Registry& m_registry;
    const Clock& m_clock;
    SettingsStore& m_settings;
    Workset m_workset;
    Formats m_formats;
};

} // namespace autospace
