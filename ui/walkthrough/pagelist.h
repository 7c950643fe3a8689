// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace evenhost::walkthrough {

class Meeting;

/// All pages of the meeting: a click goes there; the box hides a page, Alt+Up and Alt+Down move it, F2 titles it.
class PageList : public QWidget
{
    Q_OBJECT

public:
    explicit PageList(Meeting* meeting, QWidget* parent = nullptr);

    void refresh();
    void focusList();
    [[nodiscard]] QListWidget* list() const { return m_list; }

signals:
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void move(int by);
    void retranslate();
    [[nodiscard]] QString currentId() const;

    Meeting* m_meeting;
    QLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_rename;
    bool m_filling = false;
};

} // namespace evenhost::walkthrough
