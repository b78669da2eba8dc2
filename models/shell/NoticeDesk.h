// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/DesktopNotice.h"

#include <QObject>

namespace autospace {

// Where notices are shown: the desktop's own service, or a list in tests.
class NoticeDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const DesktopNotice& notice) = 0;
    // Takes away what is still shown.
    virtual void clear() = 0;

Q_SIGNALS:
    void clicked(const QString& key);
};

} // namespace autospace
