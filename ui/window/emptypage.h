// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace evenhost::window {

/// A quiet sentence in the middle of an empty place that says what to do, with a button for it where there is one.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    /// Plain text.
    void setText(const QString& text);
    void setAction(const QString& text);

signals:
    void actionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateColours();

    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace evenhost::window
