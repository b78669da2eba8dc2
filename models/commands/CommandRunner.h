// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/CommandOrder.h"
#include "net/sync/CommandOutcome.h"

#include <QFuture>
#include <QObject>

namespace autospace {

// Where models give commands. The future answers when the command was taken and is shown, kept for later, confirmed by
// the core, or refused; a command that needs the core answers when the core has.
class CommandRunner : public QObject {
    Q_OBJECT
public:
    virtual QFuture<CommandOutcome> run(const CommandOrder& request) = 0;

protected:
    using QObject::QObject;
};

} // namespace autospace
