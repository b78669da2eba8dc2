// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace autospace {

/// Lengths in device-independent pixels on the 8-px grid, for one density and text scale. What holds
/// text grows with the text; gaps and lines do not.
class Metrics : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Metrics)
    QML_UNCREATABLE("Metrics come from Theme.metrics")

    // Gaps: half, one, one and a half, two, three and four units
    Q_PROPERTY(int half MEMBER half CONSTANT)
    Q_PROPERTY(int unit MEMBER unit CONSTANT)
    Q_PROPERTY(int gap MEMBER gap CONSTANT)
    Q_PROPERTY(int wide MEMBER wide CONSTANT)
    Q_PROPERTY(int wider MEMBER wider CONSTANT)
    Q_PROPERTY(int widest MEMBER widest CONSTANT)
    // Lines: between rows, around what can be acted on, under the bar
    Q_PROPERTY(int hairline MEMBER hairline CONSTANT)
    Q_PROPERTY(int line MEMBER line CONSTANT)
    Q_PROPERTY(int heavy MEMBER heavy CONSTANT)
    // Heights
    Q_PROPERTY(int row MEMBER row CONSTANT)
    Q_PROPERTY(int header MEMBER header CONSTANT)
    Q_PROPERTY(int control MEMBER control CONSTANT)
    Q_PROPERTY(int large MEMBER large CONSTANT)
    Q_PROPERTY(int huge MEMBER huge CONSTANT)
    Q_PROPERTY(int tab MEMBER tab CONSTANT)
    Q_PROPERTY(int bar MEMBER bar CONSTANT)
    Q_PROPERTY(int rail MEMBER rail CONSTANT)
    Q_PROPERTY(int railItem MEMBER railItem CONSTANT)
    // Marks
    Q_PROPERTY(int icon MEMBER icon CONSTANT)
    Q_PROPERTY(int smallIcon MEMBER smallIcon CONSTANT)
    Q_PROPERTY(int largeIcon MEMBER largeIcon CONSTANT)
    Q_PROPERTY(int mark MEMBER mark CONSTANT)
    Q_PROPERTY(int check MEMBER check CONSTANT)
    Q_PROPERTY(int scrollBar MEMBER scrollBar CONSTANT)
    Q_PROPERTY(int touch MEMBER touch CONSTANT)
    /// The text scale, 1 to 2, for lengths that a page derives itself from text.
    Q_PROPERTY(qreal scale MEMBER scale CONSTANT)

public:
    Metrics(bool compact, qreal textScale, QObject* parent);

    int half = 4, unit = 8, gap = 12, wide = 16, wider = 24, widest = 32;
    int hairline = 1, line = 2, heavy = 4;
    int row, header, control, large, huge, tab, bar, rail, railItem;
    int icon, smallIcon, largeIcon, mark, check, scrollBar = 12, touch = 44;
    qreal scale;
};

} // namespace autospace
