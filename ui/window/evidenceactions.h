// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/context.h"

#include <QObject>

namespace evenhost::window {

class TranslatedMenu;

/// What the plan rests on and was agreed upon: the baseline. Its commands stand in the plan's menu.
class EvidenceActions : public QObject
{
    Q_OBJECT

public:
    EvidenceActions(Context context, TranslatedMenu* menu, QObject* parent);

    /// The plan as it is becomes what "since baseline" starts from: one step of undo.
    void setBaseline();
    void removeBaseline();

private:
    void updateActions();

    Context m_context;
    QAction* m_remove = nullptr;
};

} // namespace evenhost::window
