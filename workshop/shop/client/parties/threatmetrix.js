// Stand-in for an anti-fraud script that looks for remote-control programs on the shopper's own machine: it asks a
// handful of their ports on loopback, sends nothing, hangs up, and tells how many answered.
(() => {
  const PORTS = [3389, 5900, 5939, 7070];
  const LONGEST = 800;

  const bySocket = port =>
    new Promise(resolve => {
      const socket = new WebSocket(`wss://127.0.0.1:${port}/`);
      socket.addEventListener('open', () => resolve(1));
      socket.addEventListener('error', () => resolve(0));
      setTimeout(() => {
        resolve(0);
        socket.close();
      }, LONGEST);
    });

  const byPicture = port =>
    new Promise(resolve => {
      const image = new Image();
      image.onload = () => resolve(1);
      image.onerror = () => resolve(0);
      image.src = `http://localhost:${port}/favicon.ico`;
      setTimeout(() => resolve(0), LONGEST);
    });

  Promise.all([...PORTS.map(bySocket), byPicture(PORTS[3])]).then(answers => {
    const open = answers.reduce((sum, one) => sum + one, 0);
    new Image().src = `{{h.online-metrix.net}}/fp/clear.png?org_id=practice&ports=${open}`;
  });
})();
