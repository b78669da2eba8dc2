// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SyncStatusModel.h"

namespace autospace {

void SyncStatusModel::set(const SyncStatus& status) {
    if (status == m_status) return;
    m_status = status;
    Q_EMIT changed();
}

// What asks for the person comes first; then what the data on screen is worth.
SyncStatusModel::State SyncStatusModel::state() const {
    if (m_status.link == SyncStatus::Link::SignInNeeded) return SignedOut;
    if (m_status.attention > 0) return Attention;
    switch (m_status.link) {
    case SyncStatus::Link::Offline: return Offline;
    case SyncStatus::Link::InSync: return m_status.waiting > 0 ? Syncing : InSync;
    default: return Syncing;
    }
}

QString SyncStatusModel::explanation() const {
    switch (state()) {
    case SignedOut: return tr("The sign-in has ended. Your work is kept here; sign in again to send it.");
    case Attention: return tr("%n changes were refused and wait for your decision.", nullptr, m_status.attention);
    case Offline:
        return m_status.waiting > 0
                   ? tr("The core cannot be reached. %n changes are kept here and sent when it is back.", nullptr,
                        m_status.waiting)
                   : tr("The core cannot be reached. You can go on; changes are kept here and sent when it is back.");
    case Syncing:
        return m_status.firstSync ? tr("Everything is being fetched for the first time.")
                                  : tr("Changes are being sent and received.");
    case InSync: return tr("Everything is sent and received.");
    }
    return {};
}

} // namespace autospace
